import type { LogisticModel } from './logistic.js';

/** The learned models for one kind of figure. */
export interface FigureModels {
  /** Whether two claims are of one matter by their words alone, whatever their values. */
  readonly context: LogisticModel;
  /** The same with the values. */
  readonly valued: LogisticModel;
  /** The last word on pairs whose values go together, knowing both scores and the rivals. */
  readonly compatible: LogisticModel;
  /** The last word on pairs whose values exclude one another; learned from both kinds of figure together. */
  readonly exclusive: LogisticModel;
}

/** A look at two claims alone, then one that also knows their rivals. */
export interface TwoStageModel {
  readonly first: LogisticModel;
  readonly final: LogisticModel;
}

/** Everything that joining has learned; `weights.generated.ts` holds the models that ship. */
export interface JoiningModels {
  readonly date: FigureModels;
  readonly quantity: FigureModels;
  readonly event: TwoStageModel;
  readonly place: TwoStageModel;
  readonly actor: TwoStageModel;
}
