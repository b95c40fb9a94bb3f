/** Draws a combobox's list of choices; page/choices.ts makes it work. */
import { type Html, html } from './html.ts';

/** The attributes of the box, which is followed by its list. */
export const COMBOBOX = html`role="combobox" aria-expanded="false" aria-haspopup="listbox"`;

export function drawList(choices: readonly Html[]): Html {
  return html`<ul role="listbox" class="choices" aria-label="Choices" hidden>${choices}</ul>`;
}

/** The attribute says what picking the choice does. */
export function drawChoice(name: string, detail: string | undefined, attribute: Html): Html {
  return html`<li role="option" data-name="${name}" ${attribute}><span>${name}</span>${detail && html`<small>${detail}</small>`}</li>`;
}
