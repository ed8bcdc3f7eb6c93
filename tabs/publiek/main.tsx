import { createRoot } from 'react-dom/client';
import { createPubliekApi } from '../api/publiek-api';
import { createRequest } from '../api/request';
import { readAdres } from './adres';
import { Publiek } from './Publiek';

const root = document.getElementById('root');
// Another personal link in the same tab changes only what stands after the `#`.
addEventListener('hashchange', () => location.reload());

if (root) createRoot(root).render(<Publiek api={createPubliekApi(createRequest())} adres={readAdres(location)} />);
