import type { Site } from '#src/domain/site.ts';

const MAILTO = 'mailto:';

/** Whom to write to about the data, as catalogues name them. */
interface ContactDescription {
  name: string;
  /** As an address that begins with `mailto:`. */
  email?: string;
  /** A page with a form or addresses. */
  page?: string;
}

/** Only what the site says: an address is taken from `email`, or from a contact that is one. */
export function describeContact({ operator, email, contact }: Site): ContactDescription {
  const isAddress = contact?.startsWith(MAILTO) === true;
  const address = email === undefined ? (isAddress ? contact : undefined) : MAILTO + email;
  return {
    name: operator,
    ...(address !== undefined && { email: address }),
    ...(contact !== undefined && !isAddress && { page: contact }),
  };
}
