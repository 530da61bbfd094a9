/** How the command is written; the last line is how it is in a folder of the source. */
export const EXTENSION_USAGE = [
  'cht-dhis2-export install-extension --url https://cht.example.org/medic [--check | --remove]',
  '  [--files FOLDER] [--form FOLDER] [--metadata FILE] [--needs-signoff]',
  '  [--chw-role ROLE …] [--supervisor-role ROLE …]',
  'The name and password of an administrator of CouchDB: in COUCHDB_USER and COUCHDB_PASSWORD,',
  'or in the address (https://name:password@cht.example.org/medic).',
  'In a folder of the source it is npm run install-extension -- with the same options.',
].join('\n');
