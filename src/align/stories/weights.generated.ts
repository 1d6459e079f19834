// Written by train/stories/learn.ts; do not edit.
import type { LogisticModel } from '../logistic.js';

export const STORY_MODEL: LogisticModel = {"intercept":-3.3373,"weights":{"core":2.3849,"coreLess":0.6498,"leadNames":2.859,"figures":3.0473,"words":1.9947,"wordsBesideCloser":1.1595,"size":-1.3864}};
