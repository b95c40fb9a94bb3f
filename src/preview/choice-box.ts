/** Draws a box with choices, which page/choice-box.ts makes work. */
import { type Html, html } from './html.ts';

/** A choice; its attribute tells the page what picking it does. */
export function drawChoice(name: string, detail: string | undefined, attribute: Html): Html {
  return html`<li role="option" data-name="${name}" ${attribute}>${name}${detail && html`<small>${detail}</small>`}</li>`;
}

/** The attributes are those of the input; `complete` is the action that gets choices for what is typed. */
export function drawChoiceBox(
  id: string,
  attributes: Html,
  choices: readonly Html[],
  complete?: object,
): Html {
  return html`<choice-box${complete && html` data-complete="${JSON.stringify(complete)}"`}>
<input id="${id}" role="combobox" aria-expanded="false" autocomplete="off" ${attributes}>
<ul id="${id}-choices" role="listbox" aria-label="Choices" class="choices" hidden>${choices}</ul>
</choice-box>`;
}
