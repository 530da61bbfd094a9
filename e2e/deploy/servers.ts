/** How a `server` block listens with TLS on a port of this machine. */
export const listenOn = (port: number): string => `listen 127.0.0.1:${String(port)} ssl`;

/** The server of a CHT instance, with some `location` blocks more. */
export const besideCht = (
  place: { readonly port: number; readonly certificate: string; readonly key: string },
  cht: string,
  locations: string,
): string => `
server {
  ${listenOn(place.port)};
  server_name cht.example.org;
  ssl_certificate ${place.certificate};
  ssl_certificate_key ${place.key};
  location / {
    proxy_pass ${cht};
  }
${locations}
}`;
