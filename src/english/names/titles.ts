/** Offices, and titles in front of names. */
import { SHORT_TITLES } from '../sentences.ts';

const OFFICES =
  'ambassador|diplomat|envoy|official|president|premier|minister|chancellor|secretary|spokes(?:man|woman|person)|' +
  'director|chair(?:man|woman)?|chief|professor|general|senator|author|mayor|judge|king|queen';

/** What people are called by instead of their names. */
export const OFFICE = new RegExp(String.raw`\b(?:${OFFICES})\b`, 'iu');

/** The same, at the end of a phrase; `the speaker` is whoever is speaking. */
export const ENDS_IN_OFFICE = new RegExp(String.raw`\b(?:${OFFICES}|speaker)$`, 'iu');

/** An office may stand for its holder. */
export const ANY_OFFICE = /^(?:diplomat|envoy|official|author)$/iu;

const TITLE =
  '(?:(?:(?:Rear|Vice|Fleet) Adm(?:iral)?|Prof\\.? Em(?:eritus|erita)?|Admiral|Major|Brigadier|Corporal|Ambassador|President|Vice[- ]President|Prime Minister|Minister|Secretary|General|Senators?|Professor|Chancellor|Mayor|' +
  'Alderman|Alderwoman|Doctor|Mister|Archbishop|Archdeacon|Attorney General|Commissioner|Commodore|Imam|Lieutenant|Reverend|Sheriff|Viscount|Judge|King|Queen|(?:Chief |Lord |Lady )?Justice|Governor|Representatives?|Councillor|Congress(?:man|woman)|Captain|Commander|Colonel|' +
  'Chief Constable|Director|Coach|Detective|Constable|Sergeant|Superintendent|Bishop|Brother|Bro|Sis|DCI?|DS|PC|WPC|(?:Madam )?Chair(?:man|woman)?|Sir|Lord|Lady|Dame|Baroness|Father|Sister|Rabbi|Inspector|Officer|' +
  `Counsel(?:lor)?|Miss|${SHORT_TITLES})\\.?)`;
const TITLES = new RegExp(String.raw`^(?:${TITLE}\s+)+(?=\S)`, 'iu');
const BEFORE_A_NAME = new RegExp(String.raw`^(?:(?:\p{Lu}\p{L}+\s)?${TITLE}\s+)+$`, 'u');

/** `Mr. Oduya` has a title; `General` alone has none. */
export function hasTitle(name: string): boolean {
  return TITLES.test(name);
}

/** `Mr. Oduya` and `Chief Justice Hale` without the title. */
export function withoutTitle(name: string): string {
  return name.replace(TITLES, '');
}

/** What a title tells about its bearer: `Mr Holm` and `Ms Holm` are two people. */
export function sexOfTitle(name: string): ('m' | 'f')[] {
  const [, title = ''] =
    /^(?:(?:the )?(?:cllr|councillor|ald|alderman|rt|hon|dr|prof)\.?\s)*(mr|sir|lord|herr|father|king|uncle|monsieur|mrs|ms|miss|mme|madame|lady|dame|frau|sister|queen|baroness|aunt|auntie)\.?\s/iu.exec(
      name,
    ) ?? [];
  if (title === '') return [];
  return /^(?:mr|sir|lord|herr|father|king|uncle|monsieur)$/iu.test(title) ? ['m'] : ['f'];
}

/** Whether words before a name are a title: `Russian Ambassador`. */
export function isTitle(words: string): boolean {
  return BEFORE_A_NAME.test(`${words} `);
}
