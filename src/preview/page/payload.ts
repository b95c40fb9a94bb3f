/** Draws JSON as a collapsible tree, with a colour for each kind of value. */
import { element } from './dom.ts';

export function drawJson(value: unknown, name?: string): HTMLElement {
  const label = name === undefined ? [] : [element('span', { class: 'key' }, JSON.stringify(name)), ': '];
  if (typeof value !== 'object' || value === null)
    return element(
      'div',
      { class: 'leaf' },
      ...label,
      element('span', { class: value === null ? 'null' : typeof value }, JSON.stringify(value)),
    );
  const [open, close] = Array.isArray(value) ? ['[', ']'] : ['{', '}'];
  const entries = Object.entries(value);
  const shown = entries.map(([key, each]) => drawJson(each, Array.isArray(value) ? undefined : key));
  return element(
    'details',
    { open: '' },
    element('summary', {}, ...label, `${open} ${entries.length} ${close}`),
    ...shown,
  );
}
