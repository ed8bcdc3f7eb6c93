import { useSyncExternalStore } from 'react';
import type { Teams, TeamsState } from './start-teams';

export const useTeams = (teams: Teams): TeamsState => useSyncExternalStore(teams.subscribe, teams.getState);
