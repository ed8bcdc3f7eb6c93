import { Button } from '@fluentui/react-components';
import { ArrowLeftRegular, LockClosedRegular, MailRegular } from '@fluentui/react-icons';
import type { DossierBeeld } from '@domain/dossier/dossier-beeld';
import { useState } from 'react';
import type { Berichtvoorstel } from '../../api/api';
import { useIk } from '../../api/use-ik';
import { query } from '../../ui/layout';
import { showToast } from '../../ui/toast/toasts';
import { useMedia } from '../../ui/use-media';
import { BerichtKeuzes } from './BerichtKeuzes';
import { Kader } from './Kader';
import { composeVoorbeeld, ZEKERHEID } from './mail-voorbeeld';
import { MailVoorbeeld } from './MailVoorbeeld';
import { useVersturen, type VersturenStand } from './use-versturen';

type Props = {
  dossier: DossierBeeld;
  voorstel: Berichtvoorstel;
  onder: string;
  onSluit(): void;
  onToonLogboek?: () => void;
};

const MAIL_KOMT = { link: 'een mail met een link', bijlage: 'een versleutelde mail met het document' };

function tellVerstuurd({ aan }: VersturenStand, { voorstel, onToonLogboek }: Props): void {
  showToast({
    titel: 'Beveiligd verstuurd',
    tekst: `${aan?.naam} krijgt ${MAIL_KOMT[voorstel.wijze]}.`,
    ...(onToonLogboek && { actie: { label: 'Bekijk', doe: onToonLogboek } }),
  });
}

/** Choices and the mail that follows from them. On a phone the mail is the second step, and sending stands there. */
export function StelBerichtOp(props: Props) {
  const { dossier, voorstel, onder, onSluit } = props;
  const stand = useVersturen(dossier, voorstel);
  const isTelefoon = useMedia(query.phone);
  const [isMailStap, setIsMailStap] = useState(false);
  const isOpMail = isTelefoon && isMailStap;
  const ik = useIk();
  const voorbeeld = (
    <MailVoorbeeld
      isStap={isOpMail}
      ontvanger={stand.aan}
      zekerheid={ZEKERHEID[voorstel.wijze]}
      bericht={composeVoorbeeld({
        voorstel,
        swv: ik.data?.ok ? ik.data.value.swv : '',
        dossierNummer: dossier.kop.nummer,
        ontvanger: stand.aan,
        documenten: voorstel.documenten
          .filter(({ soort }) => stand.documenten.includes(soort))
          .map(({ titel }) => titel),
      })}
    />
  );

  const verstuur = async () => {
    const isVerstuurd = await stand.verstuur();
    if (isVerstuurd === false) setIsMailStap(false);
    if (!isVerstuurd) return;
    tellVerstuurd(stand, props);
    onSluit();
  };

  return (
    <Kader
      onder={onder}
      isVeranderd={stand.isVeranderd}
      onSluit={onSluit}
      rechts={isTelefoon ? undefined : voorbeeld}
      noot="Je verzending komt in het logboek."
      acties={(sluit) => (
        <>
          {isOpMail ? (
            <Button icon={<ArrowLeftRegular />} onClick={() => setIsMailStap(false)}>
              Terug
            </Button>
          ) : (
            <Button onClick={sluit}>Annuleren</Button>
          )}
          {isTelefoon && !isMailStap ? (
            <Button
              appearance="primary"
              icon={<MailRegular />}
              onClick={() => stand.controleer() && setIsMailStap(true)}
            >
              Bekijk de mail
            </Button>
          ) : (
            <Button
              appearance="primary"
              icon={<LockClosedRegular />}
              disabledFocusable={stand.isBezig}
              onClick={() => void verstuur()}
            >
              Verstuur beveiligd
            </Button>
          )}
        </>
      )}
    >
      {isOpMail ? voorbeeld : <BerichtKeuzes voorstel={voorstel} stand={stand} />}
    </Kader>
  );
}
