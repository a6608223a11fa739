export { cleanText } from './clean-text.ts';
export {
	type Addressed,
	addressFields,
	canOwn,
	pageAddress,
	type PageType,
	type PageTypeOn,
	pageTypes,
	pathOf,
	trailOf,
} from './addresses/addresses.ts';
export {
	filePath,
	isLastingPath,
	isUploadPath,
	lastingPath,
	uploadFolders,
} from './addresses/file-addresses.ts';
export { areaSections } from './addresses/area.ts';
export { brandSections } from './addresses/brand.ts';
export {
	areaPath,
	areaRoot,
	choicePath,
	eventPeriodPath,
	eventSpanPath,
	eventWhenRoot,
	type VisitChoice,
	visitChoices,
	type VisitTime,
	visitTimePath,
	visitTimes,
} from './addresses/brand-choices.ts';
export { historyPath, pathOfHistory } from './addresses/history-path.ts';
export { listSection, mapSection, mapSections } from './addresses/list-sections.ts';
export { type Rating, rating, ratingForm } from './readers/rating.ts';
export { EMPTY_SEARCH_MAX, emptySearchPath } from './readers/empty-search.ts';
export { type DayOfVisits, dayOfVisits, SHOWN_FROM } from './readers/visits.ts';
export { PATH_MAX, pagePath } from './addresses/page-path.ts';
export {
	documentTypeSection,
	normativeKindSection,
	noticeTypeSection,
	newsSections,
	officeKindSection,
	officeSection,
	peopleSections,
	portalSections,
	serviceCategorySection,
	audienceSection,
	businessEventSection,
	lifeEventSection,
	topicPath,
} from './addresses/portal.ts';
export { eventTypeSection, placeTypeSection } from './addresses/portal-types.ts';
export { languageRoot, type Section, sectionPath, sectionText, sectionTrail } from './addresses/section.ts';
export { portalFirstLevelPaths, sectionsOf } from './addresses/sections.ts';
export {
	contentTypes,
	documentSchemas,
	isContentType,
	jsonSchemas,
	publishedDocument,
} from './content-types.ts';
export { type ContentType, type Published } from './documents.ts';
export {
	completeDraft,
	type CompletedDraft,
	type DraftDocument,
	draftDocument,
} from './drafts/complete-draft.ts';
export { type Gap } from './drafts/gaps.ts';
export { gapText, holdsGap, markGaps, withoutGapMarks } from './drafts/gap-text.ts';
export {
	extensionOf,
	type FileExtension,
	headersOfMime,
	headersOfUpload,
	isFileExtension,
	mimeOf,
} from './file-types.ts';
export {
	type InEachLanguage,
	inLanguage,
	type InSomeLanguages,
	type Language,
	languages,
	languageSchema,
	type Localized,
	bestLanguage,
	textsIn,
} from './languages.ts';
export { dayNumber, dayOf } from './recurrence/days.ts';
export { type DaySpan, type DaySpanName, daySpans, timeWithin } from './recurrence/day-spans.ts';
export { eventDays, type EventTime, eventTimes } from './recurrence/event-days.ts';
export { occurrencesOf } from './recurrence/occurrences.ts';
export { type NextTime, nextTimeOf } from './recurrence/next-time.ts';
export { type Recurrence } from './recurrence/recurrence.ts';
export { recurrenceWords } from './recurrence/words.ts';
export {
	type FormerAddress,
	formerAddress,
	formerAddressFile,
	listOfNumbered,
	pagesBeyond,
	patternOfPages,
} from './former-address.ts';
export { type Inline, marks } from './inline-nodes.ts';
export { type Lifetime, lifetimeOf, publicationDaysOf } from './lifetime.ts';
export { type LinkTarget, type TextLinkTarget, textLinkTarget } from './link-target.ts';
export {
	type DocumentEntry,
	documentEntry,
	GROUP_MAX,
	type LogEntry,
	logEntry,
	subjectOf,
	type WithdrawalDetails,
	withdrawalDetails,
} from './log.ts';
export { holidayRules, type OpeningHours } from './opening-hours/opening-hours.ts';
export {
	ALERT_TEXT_MAX,
	type Coordinates,
	PLAIN_SUMMARY_MAX,
	PLAIN_TITLE_MAX,
	type SiteKey,
	siteKey,
	slug,
	TEXT_MAX,
	webAddress,
} from './primitives.ts';
export { isInDays, isWholeDays, lastDay, wholeDays } from './periods.ts';
export { listedTypes, listOrders } from './page-blocks/list.ts';
export {
	BLOCK_PICTURES_MAX,
	PAGE_BLOCKS_MAX,
	pageBlocks,
	type PageBlocksRule,
} from './page-blocks/page-blocks.ts';
export { picturesOf } from './page-blocks/pictures.ts';
export {
	type PageBlock,
	type PageBlockKind,
	pageBlockKinds,
	pageBlockSchemas,
	pageBlocksOf,
} from './page-blocks/registry.ts';
export { videoAddress } from './page-blocks/video.ts';
export {
	originOfPreview,
	originOfSharedPreview,
	previewOrigin,
	SHARED_COMMENT_MAX,
	sharedKeyIn,
	sharedPreviewEntry,
	sharedPreviewFolder,
	tokenInHost,
} from './preview-origin.ts';
export { publishableDocument } from './publication-rules.ts';
export { CHANGE_NOTE_MAX, type Change, CHANGES_MAX } from './history/changes.ts';
export { hasHistory, historyTypes, type HistoryType } from './history/history-types.ts';
export { partName } from './history/part-names.ts';
export { type Outdated, outdated } from './outdated.ts';
export { outline, OUTLINE_POSITIONS_MAX, type Outline } from './outline.ts';
export { track, TRACK_POINTS_MAX, type Track } from './track.ts';
export { cellText, inlineText, plainText } from './plain-text.ts';
export { isFit, type Limited, type Limits, limitsOf } from './limits.ts';
export { isLocalizedField, localizedAt, type ReferenceAt, referencesAt, referencesIn } from './parts.ts';
export { documentId, type Reference } from './references.ts';
export {
	type Accordion,
	type Block,
	type Callout,
	type Cell,
	type Heading,
	type LargeCell,
	type List,
	type ListItem,
	type Paragraph,
	type PictureInText,
	type Quote,
	type RichText,
	richText,
	type Table,
} from './rich-text.ts';
export { remembered } from './remembered.ts';
export { dayInRome, endOfDay, romeDay, romeInstants, romeTimeZone, startOfDay } from './rome-time.ts';
export { joinedWords, SLUG_MAX, slugOf, slugWords } from './slugs.ts';
export { contentTypeSchema } from './type-names.ts';
export { declarationKinds } from './types/declaration-kinds.ts';
export { alertScopes, alertSeverities } from './types/alert.ts';
export { type AudienceCode, audiences } from './types/audiences.ts';
export { type Risk, risks } from './types/risks.ts';
export { alertLevelNames } from './types/alert-level-names.ts';
export { riskAdvice } from './risk-advice/index.ts';
export { phases, type Phase } from './types/phases.ts';
export { type EmergencyAreaKind, emergencyAreaKinds } from './types/emergency-area.ts';
export { type ContactEntry } from './types/contact-point.ts';
export { eventStatuses } from './types/event.ts';
export { knownOrNot, shades, surfaces, travelModes } from './types/itinerary.ts';
export { type MediaVariant, type PublishedFile } from './types/media.ts';
export {
	activeAlertsDataPath,
	activeAlertsPath,
	alertBarPath,
	alertFeedPath,
	alertFilePattern,
	alertStatePath,
	alertStatePaths,
	capMessagePath,
	emergencyPath,
	emergencyStylesPath,
	isAlertFile,
} from './alert-lane/alert-paths.ts';
export { isShownOn } from './alert-lane/alert-scope.ts';
export { serviceWorkerPath } from './service-worker-path.ts';
export {
	serverFallback,
	serverInclude,
	withIncludes,
	withoutOtherCommands,
} from './alert-lane/server-includes.ts';
export {
	nextChange,
	textAt,
	timedFeedsName,
	type TimedFile,
	type TimedFiles,
	timedFiles,
	timedPagesName,
	type TimedPart,
} from './alert-lane/timed-files.ts';
export {
	errorPagePath,
	type FeedbackOutcome,
	feedbackOutcomePath,
	feedbackReturnPath,
} from './gateway-paths.ts';
export { MAIN_MENU_MAX, menuPositions } from './types/menu.ts';
export { formRowKinds } from './types/form.ts';
export { normativeKinds, type NormativeKindCode } from './types/normative-kinds.ts';
export { pagePurposes } from './types/page.ts';
export { timeUnits } from './types/service.ts';
export { type AccessFact, type AccessFeature, accessFeatures } from './types/access-facts.ts';
export {
	type Hospitality,
	type HospitalityKind,
	hospitalityKinds,
	priceRanges,
} from './types/hospitality.ts';
export { type Setting, settings } from './types/settings.ts';
export { type SiteKind, siteKinds } from './types/site-kinds.ts';
export {
	type Mark,
	mark,
	MARK_FILE_MAX,
	MARK_PIXELS,
	MARK_PNG_MAX,
	MARK_SVG_MAX,
	type MarkIcons,
} from './mark.ts';
export {
	declarationAddress,
	type HighlightedSection,
	highlightedSections,
	themeCharacters,
} from './types/site.ts';
export * from './vocabularies/index.ts';
export {
	codesOf,
	descendantsOf,
	lineageOf,
	slugOfTerm,
	type Term,
	termOf,
	type Vocabulary,
} from './vocabulary.ts';
