/** What is used of media-captions, whose own declarations lack the extensions that Node's way of importing needs. */
export interface VTTCue {
  readonly startTime: number;
  readonly text: string;
}
export type VTTNode =
  | { readonly type: 'text'; readonly data: string }
  | { readonly type: string; readonly voice?: string; readonly children: readonly VTTNode[] };
export function parseText(
  text: string,
  options: { readonly type: 'vtt' | 'srt' },
): Promise<{ readonly cues: readonly VTTCue[] }>;
export function tokenizeVTTCue(cue: VTTCue): VTTNode[];
