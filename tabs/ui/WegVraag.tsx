import { Button } from '@fluentui/react-components';
import { Dialoog } from './Dialoog';
import type { WegVraagStand } from './use-weg-vraag';

/** Staying is the safe choice. */
export const WegVraag = ({ vraag, watIsWeg }: { vraag: WegVraagStand | undefined; watIsWeg: string }) =>
  vraag ? (
    <Dialoog
      isVraag
      titel="Weggaan zonder bewaren?"
      onSluit={() => vraag.antwoord(false)}
      acties={
        <>
          {/* First, because the focus starts here. */}
          <Button appearance="primary" onClick={() => vraag.antwoord(false)}>
            Blijf hier
          </Button>
          <Button onClick={() => vraag.antwoord(true)}>Ga weg zonder bewaren</Button>
        </>
      }
    >
      {watIsWeg}
    </Dialoog>
  ) : null;
