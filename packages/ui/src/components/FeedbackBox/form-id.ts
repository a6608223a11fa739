/** Joins the box to what is judged. */
export const feedbackForm = 'feedback';
