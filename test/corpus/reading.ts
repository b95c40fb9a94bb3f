/** Reads a document for a test, and gives the speaker of its words. */
import type { Document, Passage } from '../../src/corpus/document.ts';
import { parseDocument } from '../../src/corpus/parse-document.ts';

export const FRONT = '---\ntitle: Interview of Ada Holm\nspeaker: Ada Holm\noutlet: The Post\n---\n\n';

export async function read(body: string, extension = 'md', front = FRONT): Promise<Document> {
  return (await parseDocument(`a.${extension}`, front + body)).document;
}

export async function texts(body: string, extension = 'md', front = FRONT): Promise<string[]> {
  return (await read(body, extension, front)).passages.map(({ text }) => text);
}

/** `Ada Holm: We left.` for each stretch of a document in one voice; `?` for speech of nobody known, or the voice's kind. */
export async function voices(body: string, extension = 'md', front = FRONT): Promise<string[]> {
  return (await read(body, extension, front)).passages.flatMap(voicesOf);
}

/** The direct speech of a passage, each stretch with its speaker. */
export function speechOf(passage: Passage): string[] {
  return voicesOf(passage).filter((voice) => !/^(?:narration|unclear): /u.test(voice));
}

function voicesOf({ text, sentences }: Passage): string[] {
  const stretches: { who: string; start: number; end: number }[] = [];
  for (const { start, end, voice } of sentences) {
    const who = voice.kind === 'speech' ? (voice.speaker ?? '?') : voice.kind;
    const last = stretches.at(-1);
    if (last?.who === who) last.end = end;
    else stretches.push({ who, start, end });
  }
  return stretches
    .filter(({ who }) => who !== 'label')
    .map(({ who, start, end }) => `${who}: ${text.slice(start, end).replace(/\s+/g, ' ')}`);
}
