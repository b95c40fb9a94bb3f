/** The verdicts on claimed quotations of the interview that a person who read it would give. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { Verifier } from '../src/verify/verifier.ts';
import { corpus } from './interview.ts';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  readonly verdict: string;
  readonly gravity?: string;
}

const verifier = await Verifier.build(corpus.passages);
const cases = readFileSync('test/evaluation/verify.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('claimed quotations', () => {
  test.each(cases)('$kind ($id): $text', ({ text, verdict, gravity }) => {
    const given = verifier.verify(text);
    expect(given.kind).toBe(verdict);
    if (gravity !== undefined && 'differences' in given) expect(given.differences[0]?.gravity).toBe(gravity);
  });
});
