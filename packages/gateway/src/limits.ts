/**
 * Limits per connection: headers of 16 KB within 10 s, the whole request within 30 s. They keep many slow clients from
 * exhausting the server (slowloris).
 */
export const connectionLimits = {
	maxHeaderSize: 16 * 1024,
	headersTimeout: 10_000,
	requestTimeout: 30_000,
	keepAliveTimeout: 5_000,
	connectionsCheckingInterval: 2_000,
} as const;

/** Milliseconds without traffic after which a connection is closed. */
export const IDLE_MS = 60_000;
export const CONNECTIONS_MAX = 10_000;
export const REQUESTS_PER_CONNECTION_MAX = 1_000;

/** Maximum length of a request target in characters; addresses of the sites are far shorter. */
export const TARGET_MAX = 2_000;

/** Maximum bytes of the form of a rating. */
export const RATING_MAX = 4_000;

/** Maximum bytes of pages kept with the alerts in them, for all sites together: some ten thousand pages. */
export const COMPOSED_MAX = 100_000_000;
