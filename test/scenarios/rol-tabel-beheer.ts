import { readRolTabel } from './rol-tabel';

/** Who gets which status. Columns as in `rollen.test.ts`. Only who has the role beheer (bo) reaches the directory and the settings. */
export const BEHEER_TABEL = readRolTabel(`
                              geen robin | marit teun saar | anke | joost nadia | hanna | bram yara wim | sanne bo
list-scholen                   401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
open-school                    401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   201 201
save-school                    401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
save-school:weg                401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   404 404
list-medewerkers               401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
open-medewerker                401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   201 201
save-medewerker                401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
save-medewerker:weg            401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   404 404
read-swv-instellingen          401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
save-swv-instellingen          401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
preview-import                 401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
apply-import                   401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
`);
