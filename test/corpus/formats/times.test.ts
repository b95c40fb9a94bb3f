import { expect, test } from 'vitest';
import { formatTime, leadingTime, parseTime } from '../../../src/corpus/formats/times.ts';

test.each([
  ['[00:08:06.28]', 486],
  ['(00:22)', 22],
  ['1:17', 77],
  ['01:02:03', 3723],
  ['2m30s', 150],
  ['1h 02m 05s', 3725],
  ['9:41 AM', undefined],
  ['12/05/2021, 14:33', undefined],
  ['May', undefined],
  [undefined, undefined],
])('the time %s is %s seconds into a recording', (written, seconds) => {
  expect(parseTime(written)).toBe(seconds);
});

test.each([
  ['[00:12] – It is.', { time: 12, length: 9 }],
  ['14:33 PM It is.', undefined],
  ['It is 14:33.', undefined],
])('the time at the start of %s', (text, expected) => {
  expect(leadingTime(text)).toEqual(expected);
});

test.each([
  [0, '00:00:00'],
  [760.9, '00:12:40'],
  [36_123, '10:02:03'],
])('%s seconds are written %s', (seconds, written) => {
  expect(formatTime(seconds)).toBe(written);
});
