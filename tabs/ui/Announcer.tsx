import { makeStyles } from '@fluentui/react-components';
import { announcements } from './announce';
import { visuallyHidden } from './layout';
import { useStore } from './store';

const useStyles = makeStyles({ root: visuallyHidden });

export function Announcer() {
  const { text, number } = useStore(announcements);
  return (
    <div role="status" aria-live="polite" className={useStyles().root}>
      <span key={number}>{text}</span>
    </div>
  );
}
