/** Sends a person's actions to the bot. */

/** Identifies the conversations of this page. A reload starts new ones. */
const page = crypto.randomUUID();

/** HTML to add to the conversation, and the id of a message to remove. */
interface Answer {
  readonly html: string;
  readonly removed?: string;
}

/** Performs an action in the conversation that contains an element. If that fails, the page says so. */
export async function ask(within: Element, action: object): Promise<Answer> {
  const trouble = document.getElementById('trouble') as HTMLElement;
  try {
    const response = await fetch('/actions', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ page, place: within.closest('section')?.id, action }),
    });
    if (!response.ok) throw new Error(await response.text());
    trouble.textContent = '';
    return (await response.json()) as Answer;
  } catch (error) {
    trouble.textContent = `The preview is not responding: ${error instanceof Error ? error.message : error}`;
    return { html: '' };
  }
}
