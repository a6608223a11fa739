/** Settings of `astro dev`, read once. */
export const env = {
	/** Path of the publisher's copy of the publication log, one entry a line. */
	log: process.env['PORTOLANO_LOG'],
	/** Key of the site to render; the first of the log by default. */
	site: process.env['PORTOLANO_SITE'],
	/** Origin of the live release of that site, which serves the pictures and files of the pages. */
	live: process.env['PORTOLANO_LIVE'],
};
