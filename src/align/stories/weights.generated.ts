// Written by train/stories/learn.ts; do not edit.
import type { LogisticModel } from "../logistic.js";

export const STORY_MODEL: LogisticModel = {"intercept":-2.728,"weights":{"figures":4.0522,"leadNames":0.3355,"size":-2.9247,"words":5.8644,"wordsOfMany":2.1569}};
