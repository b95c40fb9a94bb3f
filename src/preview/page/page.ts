/** The page: a channel and a direct conversation side by side, light or dark, with or without the payloads. */
import type { CommandShape } from './composer.ts';
import { Panel } from './panel.ts';

function find<Found extends HTMLElement>(selector: string): Found {
  const found = document.querySelector<Found>(selector);
  if (found === null) throw new Error(`the page lacks ${selector}`);
  return found;
}

/** Where Discord offers a command: interactions/application-commands.mdx of discord-api-docs. */
const CONTEXT = { server: 0, direct: 1 } as const;

const commands = (await (await fetch('/commands')).json()) as readonly CommandShape[];
const offered = (context: number) => commands.filter(({ contexts }) => contexts.includes(context));
new Panel(find('#channel'), 'channel', '# reading-room', offered(CONTEXT.server));
new Panel(find('#direct'), 'direct', '@ Verbatim', offered(CONTEXT.direct));

const root = document.documentElement;
const theme = find<HTMLButtonElement>('#theme');
function wear(dark: boolean): void {
  root.dataset.theme = dark ? 'dark' : 'light';
  theme.textContent = dark ? 'Light theme' : 'Dark theme';
}
wear(!matchMedia('(prefers-color-scheme: light)').matches);
theme.addEventListener('click', () => wear(root.dataset.theme === 'light'));

const payloads = find<HTMLInputElement>('#payloads');
payloads.addEventListener('change', () => root.classList.toggle('payloads', payloads.checked));

const places = document.querySelectorAll<HTMLButtonElement>('[data-place]');
for (const place of places)
  place.addEventListener('click', () => {
    find('main').dataset.shown = place.dataset.place ?? '';
    for (const other of places) other.setAttribute('aria-pressed', String(other === place));
  });
