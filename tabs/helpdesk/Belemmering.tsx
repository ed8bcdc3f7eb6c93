import type { HelpdeskInfo } from '@domain/helpdesk/helpdesk-beeld';
import { Balk } from '../ui/Balk';

/** Why nothing can be sent now, and who can do something about it. */
export const Belemmering = ({ info }: { info: HelpdeskInfo | undefined }) =>
  info?.belemmering ? (
    <Balk intent="error" titel="Vragen aan de helpdesk kunnen nu niet weg.">
      {info.belemmering}
    </Balk>
  ) : null;
