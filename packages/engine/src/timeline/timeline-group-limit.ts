/** So many runs of people's touches a timeline tells, and as many of machines'. */
export const timelineGroupLimit = 30;
