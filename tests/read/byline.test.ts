import { describe, expect, test } from 'vitest';
import { authorIn, isByline, outletIn } from '../../src/read/byline.js';

describe('authorIn', () => {
  test.each([
    ['By Ida Quill', 'Ida Quill'],
    ['By IDA QUILL and Tom van der Rush', 'IDA QUILL and Tom van der Rush'],
    ['By I. J. Quill, Tom Rush and May Low', 'I. J. Quill, Tom Rush and May Low'],
    ['Ida Quill, North Sea correspondent', 'Ida Quill'],
    ['Ida Quill in Northport', 'Ida Quill'],
    ['Ida Quill', 'Ida Quill'],
  ])('finds the name in %s', (line, name) => {
    const span = authorIn(line);
    expect(span === null ? null : line.slice(span.start, span.end)).toBe(name);
  });

  test.each([
    'By Friday evening 60 had left',
    'By the river',
    'Northport',
    'The wall broke',
    'The Quay Herald',
    'World News',
    'Ida Quill said so.',
  ])('finds none in %s', (line) => {
    expect(authorIn(line)).toBeNull();
  });
});

test.each([
  ['By Ida Quill', true],
  ['By Reuters', true],
  ['By Monday Quill and others had left.', false],
  ['By far the largest wall', false],
])('isByline of %s is %s', (line, expected) => {
  expect(isByline(line)).toBe(expected);
});

test.each([
  ['QUAY HERALD', 'QUAY HERALD'],
  ['Quay Herald | Sport', 'Quay Herald'],
  ['Coast & Country magazine', 'Coast & Country'],
  ['Northport FM', 'Northport FM'],
  ['Wall breaks at Northport', null],
  ['Ida Quill', null],
  ['Sunday', null],
])('outletIn of %s is %s', (line, expected) => {
  expect(outletIn(line)).toBe(expected);
});
