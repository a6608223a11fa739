/** `id` of the form, which connects the box with the fields of `FeedbackSubject`. */
export const feedbackForm = 'feedback';
