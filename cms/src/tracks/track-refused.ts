/** Why a file has no track for an itinerary, and what to do: a sentence in Italian for its editor. */
export class TrackRefused extends Error {
	override readonly name = 'TrackRefused';
}
