import * as themeAndMark from './20261128_215000_theme_and_mark.ts'
import * as marksAsFiles from './20261129_181000_marks_as_files.ts'
import * as workflow from './20261130_130001_workflow.ts'
import * as themeColours from './20261129_174000_theme_colours.ts'

/** Migrations of existing documents; collections and indexes need none. */
export const mongoMigrations = [
  { ...themeAndMark, name: '20261128_215000_theme_and_mark' },
  { ...themeColours, name: '20261129_174000_theme_colours' },
  { ...marksAsFiles, name: '20261129_181000_marks_as_files' },
  { ...workflow, name: '20261130_130001_workflow' },
]
