import { makeStyles } from '@fluentui/react-components';
import { FolderRegular } from '@fluentui/react-icons';
import { Leeg } from '../ui/Leeg';
import { card } from '../ui/layout';

const useStyles = makeStyles({ root: card });

/** For somebody whose work has no dossiers, such as beheer: that is as it should be. */
export const GeenDossiers = ({ functie }: { functie: string }) => (
  <div className={useStyles().root}>
    <Leeg icon={FolderRegular} titel="Hier staan geen dossiers voor jou">
      Je bent aangemeld als {functie}. Daarbij horen geen dossiers van leerlingen. Heb je ze voor je werk wel nodig?
      Vraag het de helpdesk.
    </Leeg>
  </div>
);
