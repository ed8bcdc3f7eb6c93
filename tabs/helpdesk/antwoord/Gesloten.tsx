import { Button, makeStyles } from '@fluentui/react-components';
import { useState } from 'react';
import type { GesprekProps } from '../gesprek/gesprek-props';
import { Balk } from '../../ui/Balk';
import { KnopLink } from '../../ui/KnopLink';
import { HELPDESK, vraagRoute } from '../adressen';
import { breedte } from '../helpdesk-layout';
import { VervolgDialoog } from './VervolgDialoog';

const useStyles = makeStyles({ root: { maxWidth: '760px', [breedte.print]: { display: 'none' } } });

/** A closed question is not opened again, but can be gone on from. */
export function Gesloten({ beeld }: Pick<GesprekProps, 'beeld'>) {
  const [isOpen, setIsOpen] = useState(false);
  const { samengevoegdIn: samen, wens } = beeld.vraag;
  const magVervolg = beeld.acties.includes('vervolgvraag');
  return (
    <div className={useStyles().root}>
      <Balk
        intent="info"
        titel="Deze vraag is gesloten."
        acties={
          <>
            {samen && (
              <KnopLink size="small" href={wens ? `${HELPDESK}/wensen/${samen}` : vraagRoute(samen)}>
                {wens ? 'Naar de wens die verdergaat' : 'Naar de vraag die verdergaat'}
              </KnopLink>
            )}
            {magVervolg && (
              <Button size="small" onClick={() => setIsOpen(true)}>
                Stel een vervolgvraag
              </Button>
            )}
          </>
        }
      >
        {magVervolg && 'Een vervolgvraag gaat naar dezelfde mensen.'}
      </Balk>
      {isOpen && <VervolgDialoog beeld={beeld} onSluit={() => setIsOpen(false)} />}
    </div>
  );
}
