/** The verdicts on claimed quotations of the interview that a person who read it would give. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { denySpeaker } from '../../src/verify/speaker.ts';
import { buildVerifier } from '../../src/verify/verifier.ts';
import { verifyQuotations } from '../../src/verify/verify-quotations.ts';
import { corpus } from './interview.ts';

interface Case {
  readonly id: string;
  readonly kind: string;
  readonly text: string;
  /** Of several quotations, one each. */
  readonly verdict: string | readonly string[];
  readonly gravity?: string;
  readonly misattributed?: boolean;
}

const verifier = await buildVerifier(corpus.passages);
const cases = readFileSync('test/evaluation/verify.jsonl', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('claimed quotations', () => {
  test.each(cases)('$kind ($id): $text', ({ text, verdict, gravity, misattributed = false }) => {
    const { quotations } = verifyQuotations(text, verifier);
    expect(quotations.map(({ verdict }) => verdict.kind)).toEqual([verdict].flat());
    const denied = quotations.map(({ by, verdict }) => denySpeaker(by, verdict));
    expect(denied.some(Boolean)).toBe(misattributed);
    const [given] = quotations.flatMap(({ verdict }) => verdict.differences);
    if (gravity !== undefined) expect(given?.gravity).toBe(gravity);
  });
});
