import { refuse } from '@domain/result';

export const BESTAAT_AL = refuse({ code: 'bestaat-al', message: 'Dit is al bewaard. Open wat er al staat.' });

export const DOSSIER_GEWIJZIGD = refuse({
  code: 'dossier-gewijzigd',
  message: 'Een collega heeft dit dossier net gewijzigd. Bekijk wat er nu staat en doe het dan opnieuw.',
});
