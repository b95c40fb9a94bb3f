/** What is used of media-captions, whose own declarations lack the extensions that Node's way of importing needs. */
export type VTTNode =
  | { readonly type: 'text'; readonly data: string }
  | { readonly type: string; readonly voice?: string; readonly children: readonly VTTNode[] };
export function tokenizeVTTCue(cue: { readonly text: string }): VTTNode[];
