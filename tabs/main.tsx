import { createRoot } from 'react-dom/client';
import { createApi } from './api/api';
import { createQueryClient } from './api/ApiProvider';
import { readAanmeldgegevens } from './api/read-aanmeldgegevens';
import { createRequest } from './api/request';
import { App } from './App';
import { startTeams } from './teams/start-teams';

const teams = startTeams(readAanmeldgegevens);
const api = createApi(createRequest({ getToken: teams.token, onGeweigerd: teams.meldGeweigerd }));
const root = document.getElementById('root');

if (root) createRoot(root).render(<App teams={teams} api={api} client={createQueryClient()} />);
