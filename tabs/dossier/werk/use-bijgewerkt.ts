import type { Pad, Stempel } from '@domain/formulier/wijziging';
import { useEffect, useState } from 'react';
import type { Autosave, Stempels } from '../../form/autosave/autosave-state';
import { announce } from '../../ui/announce';

const TOON_MS = 8000;

const findStempel = (stempels: Stempels, pad: Pad): Stempel | undefined =>
  stempels[pad] ?? stempels[pad.split('/').slice(0, 2).join('/')];

/** Who just changed which veld on my screen; the sign goes away after a while. My own changes elsewhere are not news. */
export function useBijgewerkt(autosave: Autosave, ikId: string): (pad: Pad) => string | undefined {
  const [door, setDoor] = useState<{ [pad: Pad]: string }>({});
  useEffect(() => {
    const timers = new Set<ReturnType<typeof setTimeout>>();
    const stop = autosave.onBijgewerkt((paden, stempels) => {
      const nieuw = paden.flatMap((pad) => {
        const stempel = findStempel(stempels, pad);
        return stempel && stempel.doorId !== ikId ? [[pad, stempel.door] as const] : [];
      });
      const [eerste] = nieuw;
      if (!eerste) return;
      announce(`Bijgewerkt door ${eerste[1]}`);
      setDoor((nu) => ({ ...nu, ...Object.fromEntries(nieuw) }));
      timers.add(
        setTimeout(() => {
          const weg = nieuw.map(([pad]) => pad);
          setDoor((nu) => Object.fromEntries(Object.entries(nu).filter(([pad]) => !weg.includes(pad))));
        }, TOON_MS),
      );
    });
    return () => {
      stop();
      timers.forEach(clearTimeout);
    };
  }, [autosave, ikId]);
  return (pad) => door[pad];
}
