import type {
	DaySpanName,
	Hospitality,
	HospitalityKind,
	VisitChoice,
	VisitTime,
} from '@portolano/content-models';

/** Words of the lists that help to plan a visit. */
export interface PlanWords {
	readonly choices: Readonly<Record<VisitChoice, string>>;
	readonly times: Readonly<Record<VisitTime, string>>;
	readonly spans: Readonly<
		Record<DaySpanName, { readonly filter: string; readonly title: string; readonly none: string }>
	>;
	readonly kinds: Readonly<Record<HospitalityKind, string>>;
	readonly prices: Readonly<Record<NonNullable<Hospitality['priceRange']>, string>>;
	/** “Luoghi: ingresso gratuito”; `{list}` and `{choice}` are replaced. */
	readonly chosen: string;
	readonly choose: string;
	readonly byChoice: string;
	readonly byTime: string;
	readonly byArea: string;
	readonly byKind: string;
	readonly byPrice: string;
	readonly when: string;
	readonly allEvents: string;
	readonly openNow: string;
	readonly near: string;
	readonly nearNote: string;
	readonly nearRefused: string;
	readonly nearFound: string;
	readonly nearFar: string;
	readonly nearFailed: string;
	readonly from: string;
	readonly to: string;
	readonly clear: string;
	readonly show: string;
	/** How many are left; `{count}` is replaced. */
	readonly left: string;
	readonly leftOne: string;
	readonly leftNone: string;
	readonly noneLeft: string;
	readonly eatLead: string;
	readonly stayLead: string;
	readonly calendarOf: string;
	readonly calendarLead: string;
	readonly calendar: string;
	readonly monthBefore: string;
	readonly monthAfter: string;
	readonly weekdays: readonly string[];
	/** “3 eventi”; `{count}` is replaced. */
	readonly events: string;
	readonly event: string;
	readonly eventsOn: string;
	readonly nothingOn: string;
	readonly next: string;
	readonly over: string;
	readonly stars: string;
	readonly unverified: string;
}
