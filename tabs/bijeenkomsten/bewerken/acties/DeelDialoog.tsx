import { Button, Field, Input, Link, makeStyles } from '@fluentui/react-components';
import { CopyRegular } from '@fluentui/react-icons';
import type { BijeenkomstBeeld } from '@domain/bijeenkomst/bijeenkomst-beeld';
import { useRef, useState } from 'react';
import { Dialoog } from '../../../ui/Dialoog';
import { kopieerTekst } from '../../deelnemers/kopieer-tekst';

const useStyles = makeStyles({ veld: { width: '100%' }, link: { alignSelf: 'flex-start' } });

/** The address of the public page, to copy into a mail or a newsletter. */
export function DeelDialoog({ beeld: { publiekeLink }, onSluit }: { beeld: BijeenkomstBeeld; onSluit(): void }) {
  const styles = useStyles();
  const veld = useRef<HTMLInputElement>(null);
  const [melding, setMelding] = useState('');
  const kopieer = async () => {
    const isGelukt = await kopieerTekst(publiekeLink);
    setMelding(
      isGelukt ? 'De link is gekopieerd.' : 'Kopiëren lukt hier niet. De link is geselecteerd: kopieer hem zelf.',
    );
    if (!isGelukt) veld.current?.select();
  };
  return (
    <Dialoog
      titel="Deel de link"
      onder="Met deze link kan iedereen de bijeenkomst bekijken en zich aanmelden."
      onSluit={onSluit}
      noot={<span role="status">{melding}</span>}
      acties={
        <>
          <Button onClick={onSluit}>Sluiten</Button>
          <Button appearance="primary" icon={<CopyRegular />} onClick={() => void kopieer()}>
            Kopieer link
          </Button>
        </>
      }
    >
      <Field label="Adres van de openbare pagina">
        <Input
          ref={veld}
          readOnly
          className={styles.veld}
          value={publiekeLink}
          onFocus={({ target }) => target.select()}
        />
      </Field>
      <Link className={styles.link} href={publiekeLink} target="_blank" rel="noopener">
        Bekijk de openbare pagina
      </Link>
    </Dialoog>
  );
}
