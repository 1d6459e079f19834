// Written by train/stories/learn.ts; do not edit.
import type { LogisticModel } from '../logistic.js';

export const STORY_MODEL: LogisticModel = {"intercept":-2.685,"weights":{"figures":4.1575,"leadNames":0.0342,"size":-3.0363,"words":5.788,"wordsOfMany":2.4397}};
