import { MenuItem } from '@fluentui/react-components';
import { ArrowSyncRegular, ArrowUndoRegular, CheckmarkCircleRegular } from '@fluentui/react-icons';
import type { HelpdeskStatus } from '@domain/helpdesk/helpdeskvraag';
import type { GekozenStatus } from '@domain/helpdesk/zet-status';

const KEUZES = [
  { status: 'open', label: 'Zet op open', icon: ArrowUndoRegular },
  { status: 'wachtOpDerde', label: 'Wacht op iemand anders', icon: ArrowSyncRegular },
  { status: 'opgelost', label: 'Dit is opgelost', icon: CheckmarkCircleRegular },
] as const satisfies readonly { status: GekozenStatus; label: string; icon: unknown }[];

type Props = { status: HelpdeskStatus; onZet(status: GekozenStatus): void };

/** The statuses people choose themselves; a closed question has none. */
export const StatusItems = ({ status, onZet }: Props) =>
  status === 'gesloten'
    ? null
    : KEUZES.filter((keuze) => keuze.status !== status).map(({ status: naar, label, icon: Icon }) => (
        <MenuItem key={naar} icon={<Icon />} onClick={() => onZet(naar)}>
          {label}
        </MenuItem>
      ));
