/** What a stylesheet or a picture is to a test: nothing. */
export default {};
