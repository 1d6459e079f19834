// Written by train/stories/learn.ts; do not edit.
import type { LogisticModel } from '../logistic.js';

export const STORY_MODEL: LogisticModel = {"intercept":-2.5667,"weights":{"figures":4.6082,"leadNames":0.3218,"size":-3.2589,"words":5.2431,"wordsOfMany":2.8135}};
