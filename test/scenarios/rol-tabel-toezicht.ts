import { readRolTabel } from './rol-tabel';

/** Who gets which status. Columns as in `rollen.test.ts`. Only who has the role beheer sees how the whole runs. */
export const TOEZICHT_TABEL = readRolTabel(`
                              geen robin | marit teun saar | anke | joost nadia | hanna | bram yara wim | sanne bo
run-zelftest                   401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
send-proefmail                 401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   202 202
read-proefmail                 401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
read-proefmail:weg             401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   404 404
show-post                      401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
retry-post                     401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
list-auditlog                  401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
export-auditlog-csv            401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
export-auditlog-xlsx           401   403 |   403  403  403 |  403 |   403   403 |   403 |  403  403 403 |   200 200
`);
