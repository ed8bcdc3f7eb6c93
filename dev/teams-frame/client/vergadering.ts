/** A meeting as Teams would show it, with the tab as the panel beside it. */
export function showVergadering(): void {
  document.body.dataset.vergadering = '';
  const beeld = document.getElementById('vergadering');
  if (beeld) beeld.hidden = false;
}
