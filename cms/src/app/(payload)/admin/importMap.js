import { WorkflowStrip as WorkflowStrip_516b5f5049da0a6e388516bf663be043 } from '../../../admin/workflow/WorkflowStrip.tsx'
import { MissingBox as MissingBox_dd837049a4a7c73364825222fb773e88 } from '../../../admin/steps/MissingBox.tsx'
import { TextGuide as TextGuide_1b163beb9c4bff11865fd4abce281f44 } from '../../../admin/texts/TextGuide.tsx'
import { RscEntryLexicalCell as RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { RscEntryLexicalField as RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { LexicalDiffComponent as LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e } from '@payloadcms/richtext-lexical/rsc'
import { InlineToolbarFeatureClient as InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { FixedToolbarFeatureClient as FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlocksFeatureClient as BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { LinkFeatureClient as LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { OrderedListFeatureClient as OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UnorderedListFeatureClient as UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { CleanPasteFeatureClient as CleanPasteFeatureClient_9ece6319c7fb88b2759c66d7989329ff } from '../../../rich-text/paste/CleanPaste.tsx'
import { SuperscriptFeatureClient as SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { SubscriptFeatureClient as SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { StrikethroughFeatureClient as StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BoldFeatureClient as BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ItalicFeatureClient as ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ParagraphFeatureClient as ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { TableFeatureClient as TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { UploadFeatureClient as UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { InlineCodeFeatureClient as InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { BlockquoteFeatureClient as BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { HeadingFeatureClient as HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864 } from '@payloadcms/richtext-lexical/client'
import { ReferencePicker as ReferencePicker_fc2fb8008c1a87e0e6670e9ce14b5865 } from '../../../admin/link-target/ReferencePicker.tsx'
import { RomeDateCell as RomeDateCell_5a62e514e2443bf6cae475137210d224 } from '../../../admin/dates/RomeDateCell.tsx'
import { RomeDate as RomeDate_06a0b17680ea4adcc85484a93ae0375d } from '../../../admin/dates/RomeDate.tsx'
import { PublicationStatus as PublicationStatus_e49862d7216e8eecafe62897c881190c } from '../../../admin/PublicationStatus.tsx'
import { ScheduleBox as ScheduleBox_1af15a37e1b4b14e5f6d728e1d260530 } from '../../../admin/schedule/ScheduleBox.tsx'
import { BundleBox as BundleBox_9fbfde58d706030d7959d6ee9cff108e } from '../../../admin/bundles/BundleBox.tsx'
import { UsesBox as UsesBox_47e160720c5978fede131625792365a9 } from '../../../admin/uses/UsesBox.tsx'
import { SiteCell as SiteCell_f84da9a6b9881e32aae0cd360cbd555c } from '../../../admin/lists/SiteCell.tsx'
import { OwnerField as OwnerField_98afb0818049ed7feb0aa58ad929c88c } from '../../../admin/relocation/OwnerField.tsx'
import { SitesBox as SitesBox_ccda3bedbde21c04fc045336b15a5548 } from '../../../admin/relocation/SitesBox.tsx'
import { StateCell as StateCell_7a71b12bf6a483b5b1cb13de0317d2e9 } from '../../../admin/lists/StateCell.tsx'
import { Nothing as Nothing_dbfd0e02e863870bef3c846b05c78eb2 } from '../../../admin/workflow/Nothing.tsx'
import { PersonCell as PersonCell_b740efb01fc1610fd17db1c7dcb477a3 } from '../../../admin/lists/PersonCell.tsx'
import { Comments as Comments_6a68c4840106456487e523bdaafbb783 } from '../../../admin/workflow/Comments.tsx'
import { ChecksBox as ChecksBox_1d59cd6f13efd2edd7dc68416d2435e8 } from '../../../admin/checks/ChecksBox.tsx'
import { ListTools as ListTools_d3cca10a5a85ebac4bdbadc1b0bbae8b } from '../../../admin/lists/ListTools.tsx'
import { FormWatch as FormWatch_849e54bd2303821b792a20baf051fdc1 } from '../../../admin/desk/FormWatch.tsx'
import { UsesBeforeDeletion as UsesBeforeDeletion_0be4137fcb19a5bc14c09312f2d5d98b } from '../../../admin/uses/UsesBeforeDeletion.tsx'
import { PreviewButton as PreviewButton_a8c620c21a77d0dcb20eb18e5c285fd5 } from '../../../admin/preview/PreviewButton.tsx'
import { VersionListScreen as VersionListScreen_17d7ff863ae67576eeb0981e12bd7313 } from '../../../admin/versions/VersionListScreen.tsx'
import { VersionScreen as VersionScreen_183da5819f760c1aa525adf427866135 } from '../../../admin/versions/VersionScreen.tsx'
import { ListScreen as ListScreen_9cfe9d2ac54ad77be9be9859811c79ae } from '../../../admin/lists/ListScreen.tsx'
import { NextDates as NextDates_26201cd8c61b0c74d5a73234c80950c0 } from '../../../admin/recurrence/NextDates.tsx'
import { OpenAddedRow as OpenAddedRow_ab5b0ec25f2309ec081cd9cf1d5d3c99 } from '../../../admin/rows/OpenAddedRow.tsx'
import { RowName as RowName_ab3e152ac93ea7a85db99016b4cafce2 } from '../../../admin/rows/RowName.tsx'
import { DocumentPicker as DocumentPicker_c8e91261d6a3ecbf8a965aaaa97e3119 } from '../../../admin/link-target/DocumentPicker.tsx'
import { StepsOfAlert as StepsOfAlert_9086b87e4d08f58466cf0a9445a43f1c } from '../../../admin/alerts/StepsOfAlert.tsx'
import { ImportNote as ImportNote_1e6e00ae51d9ac4bf1eb9e01a92b7df2 } from '../../../admin/ImportNote.tsx'
import { BlockPurpose as BlockPurpose_3aa41ace1158466d3bad26add7fa842d } from '../../../admin/page-blocks/BlockPurpose.tsx'
import { BlockLabel as BlockLabel_29e5351f7039b6c420ad7afccdbc444b } from '../../../admin/page-blocks/BlockLabel.tsx'
import { PictureCount as PictureCount_7fc64246b228553079a02baeb5ea2b95 } from '../../../admin/page-blocks/PictureCount.tsx'
import { StepsBar as StepsBar_bdcc735c12c002ad1b67535fe690cc6d } from '../../../admin/steps/StepsBar.tsx'
import { StepButtons as StepButtons_e031e75a4f6c10d48ebb9fcfdab47b24 } from '../../../admin/steps/StepButtons.tsx'
import { TrackField as TrackField_2d2efa54eeb8c535cc55380ae5e3cba9 } from '../../../admin/tracks/TrackField.tsx'
import { InUseBox as InUseBox_8a64353a7218107d9feb42376f9f4926 } from '../../../admin/uses/InUseBox.tsx'
import { InUseCell as InUseCell_0e65f7b125d3b7f220f6efe77b001eb0 } from '../../../admin/uses/InUseCell.tsx'
import { ReplaceBox as ReplaceBox_0d6369f4a6296cd913071f192c0c9b3e } from '../../../admin/uses/ReplaceBox.tsx'
import { ColourField as ColourField_9e43b0fc198fe34db8c7621e9363c802 } from '../../../admin/theme/ColourField.tsx'
import { ThemeSample as ThemeSample_3a2e537cd9470f44c896a97907ceccfc } from '../../../admin/theme/ThemeSample.tsx'
import { MarkField as MarkField_138476f0fbfdd9f7f2e5960633f76acc } from '../../../admin/mark/MarkField.tsx'
import { StartFromToday as StartFromToday_0f809930cc4da80960ed7ca305b482c1 } from '../../../admin/page-blocks/StartFromToday.tsx'
import { StarterContent as StarterContent_4ba46a692326f810c995abd303a1ab2b } from '../../../admin/StarterContent.tsx'
import { SectionPicker as SectionPicker_08dfadf023647ba2ceeef5cb066f175c } from '../../../admin/link-target/SectionPicker.tsx'
import { MenuTree as MenuTree_f2aaeb1ddfbd5c50c8341b786bc8bbad } from '../../../admin/menu/MenuTree.tsx'
import { CurrentPassword as CurrentPassword_d30f38f77044f8f9ff3cb39e69b2963b } from '../../../admin/CurrentPassword.tsx'
import { AccountAccess as AccountAccess_35b51b1bc436b370a6962f78e5c8e6d8 } from '../../../admin/account/AccountAccess.tsx'
import { Icon as Icon_f34530b2aa0bd64d20c27f581c071465 } from '../../../admin/Icon.tsx'
import { Logo as Logo_31632a3714af2a4550104a8aa2f6722e } from '../../../admin/Logo.tsx'
import { CalendarLink as CalendarLink_76ece6cff542a4a6de71a4f225edce10 } from '../../../admin/schedule/CalendarLink.tsx'
import { ReadersLink as ReadersLink_fe46d3caa8f4409e8c2197e026f0b538 } from '../../../admin/readers/ReadersLink.tsx'
import { GuidesLink as GuidesLink_1881000900640dce0053bc37e2085605 } from '../../../admin/guides/GuidesLink.tsx'
import { WayToAlerts as WayToAlerts_3f1a84ecf58faa9d37e367287662c14d } from '../../../admin/alerts/WayToAlerts.tsx'
import { StartPage as StartPage_82b8991d05562a008947b2a6a5901881 } from '../../../admin/start/StartPage.tsx'
import { Welcome as Welcome_30ab39727d9af4257f152a50e0d08bbb } from '../../../admin/Welcome.tsx'
import { Desk as Desk_17e514c0f145bf98c1110905c5e4e143 } from '../../../admin/desk/Desk.tsx'
import { ForgotPassword as ForgotPassword_e380fe0375ed8ac55fc157d833b99c40 } from '../../../admin/ForgotPassword.tsx'
import { SignIn as SignIn_3de65a6690265421d2fa4d2c8c822669 } from '../../../admin/account/SignIn.tsx'
import { AlertScreen as AlertScreen_460a7cf1f4ccb40f5b24b2290f888795 } from '../../../admin/alerts/AlertScreen.tsx'
import { CalendarScreen as CalendarScreen_9005d2498d29088b056e2a93e36e736d } from '../../../admin/schedule/CalendarScreen.tsx'
import { BundlesScreen as BundlesScreen_27bcf7a53db60bd63e17760876de2e11 } from '../../../admin/bundles/BundleScreens.tsx'
import { ProposalsScreen as ProposalsScreen_06aed06181d84cf72a90518eda7c1743 } from '../../../admin/proposals/ProposalsScreen.tsx'
import { BundleScreen as BundleScreen_27bcf7a53db60bd63e17760876de2e11 } from '../../../admin/bundles/BundleScreens.tsx'
import { ReadersScreen as ReadersScreen_56913beb2d0e195a6b5336f15aad9200 } from '../../../admin/readers/ReadersScreen.tsx'
import { ConformityScreen as ConformityScreen_1cf41967b057c43934023da0f4c3a1cb } from '../../../admin/conformity/ConformityScreen.tsx'
import { GuidesScreen as GuidesScreen_e38faeb3c39c5d1bff7dd512f207d3ee } from '../../../admin/guides/GuideScreens.tsx'
import { GuideScreen as GuideScreen_e38faeb3c39c5d1bff7dd512f207d3ee } from '../../../admin/guides/GuideScreens.tsx'
import { CollectionCards as CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1 } from '@payloadcms/next/rsc'

/** @type import('payload').ImportMap */
export const importMap = {
  "/admin/workflow/WorkflowStrip.tsx#WorkflowStrip": WorkflowStrip_516b5f5049da0a6e388516bf663be043,
  "/admin/steps/MissingBox.tsx#MissingBox": MissingBox_dd837049a4a7c73364825222fb773e88,
  "/admin/texts/TextGuide.tsx#TextGuide": TextGuide_1b163beb9c4bff11865fd4abce281f44,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalCell": RscEntryLexicalCell_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#RscEntryLexicalField": RscEntryLexicalField_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/rsc#LexicalDiffComponent": LexicalDiffComponent_44fe37237e0ebf4470c9990d8cb7b07e,
  "@payloadcms/richtext-lexical/client#InlineToolbarFeatureClient": InlineToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#FixedToolbarFeatureClient": FixedToolbarFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlocksFeatureClient": BlocksFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#LinkFeatureClient": LinkFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#OrderedListFeatureClient": OrderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UnorderedListFeatureClient": UnorderedListFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/rich-text/paste/CleanPaste.tsx#CleanPasteFeatureClient": CleanPasteFeatureClient_9ece6319c7fb88b2759c66d7989329ff,
  "@payloadcms/richtext-lexical/client#SuperscriptFeatureClient": SuperscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#SubscriptFeatureClient": SubscriptFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#StrikethroughFeatureClient": StrikethroughFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BoldFeatureClient": BoldFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ItalicFeatureClient": ItalicFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#ParagraphFeatureClient": ParagraphFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#TableFeatureClient": TableFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#UploadFeatureClient": UploadFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#InlineCodeFeatureClient": InlineCodeFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#BlockquoteFeatureClient": BlockquoteFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "@payloadcms/richtext-lexical/client#HeadingFeatureClient": HeadingFeatureClient_e70f5e05f09f93e00b997edb1ef0c864,
  "/admin/link-target/ReferencePicker.tsx#ReferencePicker": ReferencePicker_fc2fb8008c1a87e0e6670e9ce14b5865,
  "/admin/dates/RomeDateCell.tsx#RomeDateCell": RomeDateCell_5a62e514e2443bf6cae475137210d224,
  "/admin/dates/RomeDate.tsx#RomeDate": RomeDate_06a0b17680ea4adcc85484a93ae0375d,
  "/admin/PublicationStatus.tsx#PublicationStatus": PublicationStatus_e49862d7216e8eecafe62897c881190c,
  "/admin/schedule/ScheduleBox.tsx#ScheduleBox": ScheduleBox_1af15a37e1b4b14e5f6d728e1d260530,
  "/admin/bundles/BundleBox.tsx#BundleBox": BundleBox_9fbfde58d706030d7959d6ee9cff108e,
  "/admin/uses/UsesBox.tsx#UsesBox": UsesBox_47e160720c5978fede131625792365a9,
  "/admin/lists/SiteCell.tsx#SiteCell": SiteCell_f84da9a6b9881e32aae0cd360cbd555c,
  "/admin/relocation/OwnerField.tsx#OwnerField": OwnerField_98afb0818049ed7feb0aa58ad929c88c,
  "/admin/relocation/SitesBox.tsx#SitesBox": SitesBox_ccda3bedbde21c04fc045336b15a5548,
  "/admin/lists/StateCell.tsx#StateCell": StateCell_7a71b12bf6a483b5b1cb13de0317d2e9,
  "/admin/workflow/Nothing.tsx#Nothing": Nothing_dbfd0e02e863870bef3c846b05c78eb2,
  "/admin/lists/PersonCell.tsx#PersonCell": PersonCell_b740efb01fc1610fd17db1c7dcb477a3,
  "/admin/workflow/Comments.tsx#Comments": Comments_6a68c4840106456487e523bdaafbb783,
  "/admin/checks/ChecksBox.tsx#ChecksBox": ChecksBox_1d59cd6f13efd2edd7dc68416d2435e8,
  "/admin/lists/ListTools.tsx#ListTools": ListTools_d3cca10a5a85ebac4bdbadc1b0bbae8b,
  "/admin/desk/FormWatch.tsx#FormWatch": FormWatch_849e54bd2303821b792a20baf051fdc1,
  "/admin/uses/UsesBeforeDeletion.tsx#UsesBeforeDeletion": UsesBeforeDeletion_0be4137fcb19a5bc14c09312f2d5d98b,
  "/admin/preview/PreviewButton.tsx#PreviewButton": PreviewButton_a8c620c21a77d0dcb20eb18e5c285fd5,
  "/admin/versions/VersionListScreen.tsx#VersionListScreen": VersionListScreen_17d7ff863ae67576eeb0981e12bd7313,
  "/admin/versions/VersionScreen.tsx#VersionScreen": VersionScreen_183da5819f760c1aa525adf427866135,
  "/admin/lists/ListScreen.tsx#ListScreen": ListScreen_9cfe9d2ac54ad77be9be9859811c79ae,
  "/admin/recurrence/NextDates.tsx#NextDates": NextDates_26201cd8c61b0c74d5a73234c80950c0,
  "/admin/rows/OpenAddedRow.tsx#OpenAddedRow": OpenAddedRow_ab5b0ec25f2309ec081cd9cf1d5d3c99,
  "/admin/rows/RowName.tsx#RowName": RowName_ab3e152ac93ea7a85db99016b4cafce2,
  "/admin/link-target/DocumentPicker.tsx#DocumentPicker": DocumentPicker_c8e91261d6a3ecbf8a965aaaa97e3119,
  "/admin/alerts/StepsOfAlert.tsx#StepsOfAlert": StepsOfAlert_9086b87e4d08f58466cf0a9445a43f1c,
  "/admin/ImportNote.tsx#ImportNote": ImportNote_1e6e00ae51d9ac4bf1eb9e01a92b7df2,
  "/admin/page-blocks/BlockPurpose.tsx#BlockPurpose": BlockPurpose_3aa41ace1158466d3bad26add7fa842d,
  "/admin/page-blocks/BlockLabel.tsx#BlockLabel": BlockLabel_29e5351f7039b6c420ad7afccdbc444b,
  "/admin/page-blocks/PictureCount.tsx#PictureCount": PictureCount_7fc64246b228553079a02baeb5ea2b95,
  "/admin/steps/StepsBar.tsx#StepsBar": StepsBar_bdcc735c12c002ad1b67535fe690cc6d,
  "/admin/steps/StepButtons.tsx#StepButtons": StepButtons_e031e75a4f6c10d48ebb9fcfdab47b24,
  "/admin/tracks/TrackField.tsx#TrackField": TrackField_2d2efa54eeb8c535cc55380ae5e3cba9,
  "/admin/uses/InUseBox.tsx#InUseBox": InUseBox_8a64353a7218107d9feb42376f9f4926,
  "/admin/uses/InUseCell.tsx#InUseCell": InUseCell_0e65f7b125d3b7f220f6efe77b001eb0,
  "/admin/uses/ReplaceBox.tsx#ReplaceBox": ReplaceBox_0d6369f4a6296cd913071f192c0c9b3e,
  "/admin/theme/ColourField.tsx#ColourField": ColourField_9e43b0fc198fe34db8c7621e9363c802,
  "/admin/theme/ThemeSample.tsx#ThemeSample": ThemeSample_3a2e537cd9470f44c896a97907ceccfc,
  "/admin/mark/MarkField.tsx#MarkField": MarkField_138476f0fbfdd9f7f2e5960633f76acc,
  "/admin/page-blocks/StartFromToday.tsx#StartFromToday": StartFromToday_0f809930cc4da80960ed7ca305b482c1,
  "/admin/StarterContent.tsx#StarterContent": StarterContent_4ba46a692326f810c995abd303a1ab2b,
  "/admin/link-target/SectionPicker.tsx#SectionPicker": SectionPicker_08dfadf023647ba2ceeef5cb066f175c,
  "/admin/menu/MenuTree.tsx#MenuTree": MenuTree_f2aaeb1ddfbd5c50c8341b786bc8bbad,
  "/admin/CurrentPassword.tsx#CurrentPassword": CurrentPassword_d30f38f77044f8f9ff3cb39e69b2963b,
  "/admin/account/AccountAccess.tsx#AccountAccess": AccountAccess_35b51b1bc436b370a6962f78e5c8e6d8,
  "/admin/Icon.tsx#Icon": Icon_f34530b2aa0bd64d20c27f581c071465,
  "/admin/Logo.tsx#Logo": Logo_31632a3714af2a4550104a8aa2f6722e,
  "/admin/schedule/CalendarLink.tsx#CalendarLink": CalendarLink_76ece6cff542a4a6de71a4f225edce10,
  "/admin/readers/ReadersLink.tsx#ReadersLink": ReadersLink_fe46d3caa8f4409e8c2197e026f0b538,
  "/admin/guides/GuidesLink.tsx#GuidesLink": GuidesLink_1881000900640dce0053bc37e2085605,
  "/admin/alerts/WayToAlerts.tsx#WayToAlerts": WayToAlerts_3f1a84ecf58faa9d37e367287662c14d,
  "/admin/start/StartPage.tsx#StartPage": StartPage_82b8991d05562a008947b2a6a5901881,
  "/admin/Welcome.tsx#Welcome": Welcome_30ab39727d9af4257f152a50e0d08bbb,
  "/admin/desk/Desk.tsx#Desk": Desk_17e514c0f145bf98c1110905c5e4e143,
  "/admin/ForgotPassword.tsx#ForgotPassword": ForgotPassword_e380fe0375ed8ac55fc157d833b99c40,
  "/admin/account/SignIn.tsx#SignIn": SignIn_3de65a6690265421d2fa4d2c8c822669,
  "/admin/alerts/AlertScreen.tsx#AlertScreen": AlertScreen_460a7cf1f4ccb40f5b24b2290f888795,
  "/admin/schedule/CalendarScreen.tsx#CalendarScreen": CalendarScreen_9005d2498d29088b056e2a93e36e736d,
  "/admin/bundles/BundleScreens.tsx#BundlesScreen": BundlesScreen_27bcf7a53db60bd63e17760876de2e11,
  "/admin/proposals/ProposalsScreen.tsx#ProposalsScreen": ProposalsScreen_06aed06181d84cf72a90518eda7c1743,
  "/admin/bundles/BundleScreens.tsx#BundleScreen": BundleScreen_27bcf7a53db60bd63e17760876de2e11,
  "/admin/readers/ReadersScreen.tsx#ReadersScreen": ReadersScreen_56913beb2d0e195a6b5336f15aad9200,
  "/admin/conformity/ConformityScreen.tsx#ConformityScreen": ConformityScreen_1cf41967b057c43934023da0f4c3a1cb,
  "/admin/guides/GuideScreens.tsx#GuidesScreen": GuidesScreen_e38faeb3c39c5d1bff7dd512f207d3ee,
  "/admin/guides/GuideScreens.tsx#GuideScreen": GuideScreen_e38faeb3c39c5d1bff7dd512f207d3ee,
  "@payloadcms/next/rsc#CollectionCards": CollectionCards_f9c02e79a4aed9a3924487c0cd4cafb1
}
