const find = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;

/** A line at the bottom that stays until it is closed. */
export function showNotice(text: string): void {
  find('notice').hidden = false;
  find('notice-text').textContent = text;
}

find('notice-close').addEventListener('click', () => {
  find('notice').hidden = true;
  find<HTMLIFrameElement>('tab').focus();
});
