import type { Home } from '../places.ts';
import type { Part } from './parts.ts';

/**
 * Runs one part of an installation until it ends or a signal stops it; what is under way is finished first. A part that
 * fails sets the exit code of the process.
 */
export async function serve(home: Home, part: Part): Promise<void> {
	if (part === 'cms') process.exitCode = await (await import('./serve-cms.ts')).serveCms(home);
	else if (part === 'publisher') await (await import('./serve-publisher.ts')).servePublisher(home);
	else if (part === 'alerts') await (await import('./serve-alerts.ts')).serveAlerts(home);
	else await (await import('./serve-gateway.ts')).serveGateway(home);
}
