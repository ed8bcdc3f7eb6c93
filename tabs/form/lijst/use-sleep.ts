import { useState, type PointerEvent } from 'react';

type Sleep = { rijId: string; naar: number };

const vindRij = (rijId: string) =>
  [...document.querySelectorAll<HTMLElement>('[data-rij]')].find(({ dataset }) => dataset['rij'] === rijId);

/** The place among the rows of its group where a row would land at this height of the pointer. */
function plaatsBij(y: number, groep: readonly string[], rijId: string): number {
  const anderen = groep.filter((id) => id !== rijId);
  return anderen.filter((id) => {
    const vak = vindRij(id)?.getBoundingClientRect();
    return vak !== undefined && y > vak.top + vak.height / 2;
  }).length;
}

/** Dragging a row by its handle with mouse, pen or finger. Everything it does has a button and a key as well. */
export function useSleep(onVerplaats: (rijId: string, naar: number) => void) {
  const [sleep, setSleep] = useState<Sleep>();
  const handle = (rijId: string, groep: readonly string[]) => ({
    onPointerDown(event: PointerEvent<HTMLElement>) {
      if (event.button !== 0) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setSleep({ rijId, naar: groep.indexOf(rijId) });
    },
    onPointerMove({ clientY }: PointerEvent) {
      if (sleep?.rijId === rijId) setSleep({ rijId, naar: plaatsBij(clientY, groep, rijId) });
    },
    onPointerUp() {
      if (sleep?.rijId === rijId && sleep.naar !== groep.indexOf(rijId)) onVerplaats(rijId, sleep.naar);
      setSleep(undefined);
    },
    onPointerCancel: () => setSleep(undefined),
  });
  return { sleep, handle };
}
