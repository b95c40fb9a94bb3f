/** Writes a reply as one line of JSON, for programs. */
import { slice } from '../corpus/document.ts';
import { describeVoice, voiceOf } from '../reply/citation.ts';
import { drawExcerpt, type Excerpt } from '../reply/excerpt.ts';
import type { Reply } from '../reply/reply.ts';

/** Every string in `words` and `emphasised` is an exact slice of the passage; `ranges` are offsets into its text. */
export function renderJson({ groups, copy, lastPage, menu: _, actions: __, ...said }: Reply): string {
  return JSON.stringify({
    ...said,
    groups: groups?.map(({ title, quotations }) => ({ title, quotations: quotations.map(quotationJson) })),
    copy: copy && { text: copy.text, ...quotationJson(copy.excerpt) },
    page: lastPage && { number: said.request?.page, last: lastPage },
  });
}

function quotationJson(excerpt: Excerpt): object {
  const { passage, ranges, marks } = excerpt;
  const { id, number, heading, line } = passage;
  const { speakers: _, ...source } = passage.source;
  const voice = voiceOf(excerpt);
  return {
    text: drawExcerpt(excerpt),
    words: ranges.map((range) => slice(passage, range)),
    emphasised: marks.map((range) => slice(passage, range)),
    ranges,
    voice: { ...voice, description: describeVoice(voice, passage.source) },
    passage: { number, id, heading, line },
    source,
  };
}
