import * as migration_20261122_071006_initial from './20261122_071006_initial.ts';
import * as migration_20261128_155003_share_image from './20261128_155003_share_image.ts';
import * as migration_20261128_161157_bodies_that_publish_videos from './20261128_161157_bodies_that_publish_videos.ts';
import * as migration_20261128_162727_sign_ins from './20261128_162727_sign_ins.ts';
import * as migration_20261128_215000_theme_and_mark from './20261128_215000_theme_and_mark.ts';
import * as migration_20261128_225345_project from './20261128_225345_project.ts';
import * as migration_20261129_013235_scheduled_entries from './20261129_013235_scheduled_entries.ts';
import * as migration_20261129_023700_withdrawal_details from './20261129_023700_withdrawal_details.ts';
import * as migration_20261129_061504_publication_days from './20261129_061504_publication_days.ts';
import * as migration_20261129_073805_publication_days_of_uploads from './20261129_073805_publication_days_of_uploads.ts';
import * as migration_20261129_112628_roles_on_bodies from './20261129_112628_roles_on_bodies.ts';
import * as migration_20261129_173545_page_blocks from './20261129_173545_page_blocks.ts';
import * as migration_20261129_174000_theme_colours from './20261129_174000_theme_colours.ts';
import * as migration_20261129_181000_marks_as_files from './20261129_181000_marks_as_files.ts';
import * as migration_20261129_194000_indexes_of_texts from './20261129_194000_indexes_of_texts.ts';
import * as migration_20261130_003841_alert_details from './20261130_003841_alert_details.ts';
import * as migration_20261130_010248_civil_protection_plan from './20261130_010248_civil_protection_plan.ts';
import * as migration_20261130_014644_alert_imports from './20261130_014644_alert_imports.ts';
import * as migration_20261130_023448_alert_officers from './20261130_023448_alert_officers.ts';
import * as migration_20261130_124102_alert_step_occasions from './20261130_124102_alert_step_occasions.ts';
import * as migration_20261130_130001_workflow from './20261130_130001_workflow.ts';
import * as migration_20261130_170914_outgoing_mail from './20261130_170914_outgoing_mail.ts';
import * as migration_20261130_173208_bundles from './20261130_173208_bundles.ts';
import * as migration_20261130_174039_sessions from './20261130_174039_sessions.ts';
import * as migration_20261130_174546_second_factors from './20261130_174546_second_factors.ts';
import * as migration_20261130_204557_oidc from './20261130_204557_oidc.ts';
import * as migration_20261130_213920_saved_filters from './20261130_213920_saved_filters.ts';
import * as migration_20261130_214800_proposals from './20261130_214800_proposals.ts';
import * as migration_20261130_215213_event_recurrence from './20261130_215213_event_recurrence.ts';
import * as migration_20261130_215600_shared_previews from './20261130_215600_shared_previews.ts';
import * as migration_20261201_031901_services_in_short from './20261201_031901_services_in_short.ts';
import * as migration_20261201_033003_personal_area from './20261201_033003_personal_area.ts';
import * as migration_20261201_033427_opening_hours from './20261201_033427_opening_hours.ts';
import * as migration_20261201_034653_search_choices from './20261201_034653_search_choices.ts';
import * as migration_20261201_035239_bundle_withdrawals from './20261201_035239_bundle_withdrawals.ts';
import * as migration_20261201_035800_calls_and_more_of_documents from './20261201_035800_calls_and_more_of_documents.ts';
import * as migration_20261201_041115_forms_to_fill_in from './20261201_041115_forms_to_fill_in.ts';
import * as migration_20261201_081910_histories from './20261201_081910_histories.ts';
import * as migration_20261201_083516_body_contacts_and_kinds_of_declarations from './20261201_083516_body_contacts_and_kinds_of_declarations.ts';
import * as migration_20261201_092715_choices_in_forms from './20261201_092715_choices_in_forms.ts';
import * as migration_20261201_123753_body_waters from './20261201_123753_body_waters.ts';
import * as migration_20261201_124329_itinerary_stages from './20261201_124329_itinerary_stages.ts';
import * as migration_20261201_130528_body_surroundings from './20261201_130528_body_surroundings.ts';
import * as migration_20261201_131000_visits_and_hospitality from './20261201_131000_visits_and_hospitality.ts';

export const migrations = [
  {
    up: migration_20261122_071006_initial.up,
    down: migration_20261122_071006_initial.down,
    name: '20261122_071006_initial',
  },
  {
    up: migration_20261128_155003_share_image.up,
    down: migration_20261128_155003_share_image.down,
    name: '20261128_155003_share_image',
  },
  {
    up: migration_20261128_161157_bodies_that_publish_videos.up,
    down: migration_20261128_161157_bodies_that_publish_videos.down,
    name: '20261128_161157_bodies_that_publish_videos',
  },
  {
    up: migration_20261128_162727_sign_ins.up,
    down: migration_20261128_162727_sign_ins.down,
    name: '20261128_162727_sign_ins',
  },
  {
    up: migration_20261128_215000_theme_and_mark.up,
    down: migration_20261128_215000_theme_and_mark.down,
    name: '20261128_215000_theme_and_mark',
  },
  {
    up: migration_20261128_225345_project.up,
    down: migration_20261128_225345_project.down,
    name: '20261128_225345_project',
  },
  {
    up: migration_20261129_013235_scheduled_entries.up,
    down: migration_20261129_013235_scheduled_entries.down,
    name: '20261129_013235_scheduled_entries',
  },
  {
    up: migration_20261129_023700_withdrawal_details.up,
    down: migration_20261129_023700_withdrawal_details.down,
    name: '20261129_023700_withdrawal_details',
  },
  {
    up: migration_20261129_061504_publication_days.up,
    down: migration_20261129_061504_publication_days.down,
    name: '20261129_061504_publication_days',
  },
  {
    up: migration_20261129_073805_publication_days_of_uploads.up,
    down: migration_20261129_073805_publication_days_of_uploads.down,
    name: '20261129_073805_publication_days_of_uploads',
  },
  {
    up: migration_20261129_112628_roles_on_bodies.up,
    down: migration_20261129_112628_roles_on_bodies.down,
    name: '20261129_112628_roles_on_bodies',
  },
  {
    up: migration_20261129_173545_page_blocks.up,
    down: migration_20261129_173545_page_blocks.down,
    name: '20261129_173545_page_blocks',
  },
  {
    up: migration_20261129_174000_theme_colours.up,
    down: migration_20261129_174000_theme_colours.down,
    name: '20261129_174000_theme_colours',
  },
  {
    up: migration_20261129_181000_marks_as_files.up,
    down: migration_20261129_181000_marks_as_files.down,
    name: '20261129_181000_marks_as_files',
  },
  {
    up: migration_20261129_194000_indexes_of_texts.up,
    down: migration_20261129_194000_indexes_of_texts.down,
    name: '20261129_194000_indexes_of_texts',
  },
  {
    up: migration_20261130_003841_alert_details.up,
    down: migration_20261130_003841_alert_details.down,
    name: '20261130_003841_alert_details',
  },
  {
    up: migration_20261130_010248_civil_protection_plan.up,
    down: migration_20261130_010248_civil_protection_plan.down,
    name: '20261130_010248_civil_protection_plan',
  },
  {
    up: migration_20261130_014644_alert_imports.up,
    down: migration_20261130_014644_alert_imports.down,
    name: '20261130_014644_alert_imports',
  },
  {
    up: migration_20261130_023448_alert_officers.up,
    down: migration_20261130_023448_alert_officers.down,
    name: '20261130_023448_alert_officers',
  },
  {
    up: migration_20261130_124102_alert_step_occasions.up,
    down: migration_20261130_124102_alert_step_occasions.down,
    name: '20261130_124102_alert_step_occasions',
  },
  {
    up: migration_20261130_130001_workflow.up,
    down: migration_20261130_130001_workflow.down,
    name: '20261130_130001_workflow',
  },
  {
    up: migration_20261130_170914_outgoing_mail.up,
    down: migration_20261130_170914_outgoing_mail.down,
    name: '20261130_170914_outgoing_mail',
  },
  {
    up: migration_20261130_173208_bundles.up,
    down: migration_20261130_173208_bundles.down,
    name: '20261130_173208_bundles',
  },
  {
    up: migration_20261130_174039_sessions.up,
    down: migration_20261130_174039_sessions.down,
    name: '20261130_174039_sessions',
  },
  {
    up: migration_20261130_174546_second_factors.up,
    down: migration_20261130_174546_second_factors.down,
    name: '20261130_174546_second_factors',
  },
  {
    up: migration_20261130_204557_oidc.up,
    down: migration_20261130_204557_oidc.down,
    name: '20261130_204557_oidc',
  },
  {
    up: migration_20261130_213920_saved_filters.up,
    down: migration_20261130_213920_saved_filters.down,
    name: '20261130_213920_saved_filters',
  },
  {
    up: migration_20261130_214800_proposals.up,
    down: migration_20261130_214800_proposals.down,
    name: '20261130_214800_proposals',
  },
  {
    up: migration_20261130_215213_event_recurrence.up,
    down: migration_20261130_215213_event_recurrence.down,
    name: '20261130_215213_event_recurrence',
  },
  {
    up: migration_20261130_215600_shared_previews.up,
    down: migration_20261130_215600_shared_previews.down,
    name: '20261130_215600_shared_previews',
  },
  {
    up: migration_20261201_031901_services_in_short.up,
    down: migration_20261201_031901_services_in_short.down,
    name: '20261201_031901_services_in_short',
  },
  {
    up: migration_20261201_033003_personal_area.up,
    down: migration_20261201_033003_personal_area.down,
    name: '20261201_033003_personal_area',
  },
  {
    up: migration_20261201_033427_opening_hours.up,
    down: migration_20261201_033427_opening_hours.down,
    name: '20261201_033427_opening_hours',
  },
  {
    up: migration_20261201_034653_search_choices.up,
    down: migration_20261201_034653_search_choices.down,
    name: '20261201_034653_search_choices',
  },
  {
    up: migration_20261201_035239_bundle_withdrawals.up,
    down: migration_20261201_035239_bundle_withdrawals.down,
    name: '20261201_035239_bundle_withdrawals',
  },
  {
    up: migration_20261201_035800_calls_and_more_of_documents.up,
    down: migration_20261201_035800_calls_and_more_of_documents.down,
    name: '20261201_035800_calls_and_more_of_documents',
  },
  {
    up: migration_20261201_041115_forms_to_fill_in.up,
    down: migration_20261201_041115_forms_to_fill_in.down,
    name: '20261201_041115_forms_to_fill_in',
  },
  {
    up: migration_20261201_081910_histories.up,
    down: migration_20261201_081910_histories.down,
    name: '20261201_081910_histories',
  },
  {
    up: migration_20261201_083516_body_contacts_and_kinds_of_declarations.up,
    down: migration_20261201_083516_body_contacts_and_kinds_of_declarations.down,
    name: '20261201_083516_body_contacts_and_kinds_of_declarations',
  },
  {
    up: migration_20261201_092715_choices_in_forms.up,
    down: migration_20261201_092715_choices_in_forms.down,
    name: '20261201_092715_choices_in_forms',
  },
  {
    up: migration_20261201_123753_body_waters.up,
    down: migration_20261201_123753_body_waters.down,
    name: '20261201_123753_body_waters',
  },
  {
    up: migration_20261201_124329_itinerary_stages.up,
    down: migration_20261201_124329_itinerary_stages.down,
    name: '20261201_124329_itinerary_stages',
  },
  {
    up: migration_20261201_130528_body_surroundings.up,
    down: migration_20261201_130528_body_surroundings.down,
    name: '20261201_130528_body_surroundings'
  },
	{
		up: migration_20261201_131000_visits_and_hospitality.up,
		down: migration_20261201_131000_visits_and_hospitality.down,
		name: '20261201_131000_visits_and_hospitality',
	},
];
