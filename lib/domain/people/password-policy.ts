export const PASSWORD_MINIMUM = 10;
const PASSWORD_MAXIMUM = 200;

/** Of ten characters or more, those that head every list of leaked passwords, Chinese ones among them. */
const COMMONEST = new Set(
  (
    "1234567890 0123456789 12345678910 9876543210 0987654321 1234554321 1122334455 1112223334 123123123123 123456789a " +
    "a123456789 aa123456789 aa12345678 abc123456789 abcd123456 abcd1234567 abcde12345 q123456789 qq123456789 qwer123456 " +
    "qwerty1234 qwerty12345 qwerty123456 qwertyuiop qwertyuiop123 asdfghjkl1 asdfghjkl123 1q2w3e4r5t 1q2w3e4r5t6y " +
    "1qaz2wsx3edc 1qazxsw23edc zaq12wsxcde3 qazwsxedcrfv zxcvbnm123 password12 password123 password1234 password12345 " +
    "passw0rd123 p@ssw0rd123 p@ssword123 administrator admin12345 admin123456 admin@12345 admin@123456 root123456 " +
    "test123456 user123456 letmein123 welcome123 iloveyou123 iloveyou520 woaini1314 woaini1314520 woaini520520 woaini521521 " +
    "5201314520 5201314521 1314520520 1314521521 520131452013 31415926535 3141592653 1qaz@wsx3edc huawei@123 changeme123"
  ).split(" "),
);

type Weakness = { readonly code: "password-too-short" | "password-too-long" | "password-is-user-name" | "password-too-common"; readonly values: Record<string, number> };

/** Why a password is not accepted, or null. Length counts characters as one sees them; NIST SP 800-63B. */
export function passwordWeakness(password: string, userName: string): Weakness | null {
  const text = password.normalize("NFKC");
  const length = [...text].length;
  if (length < PASSWORD_MINIMUM) return { code: "password-too-short", values: { minimum: PASSWORD_MINIMUM } };
  if (length > PASSWORD_MAXIMUM) return { code: "password-too-long", values: { maximum: PASSWORD_MAXIMUM } };
  const plain = text.toLowerCase();
  if (plain === userName.toLowerCase()) return { code: "password-is-user-name", values: {} };
  if (COMMONEST.has(plain) || new Set(plain).size < 3) return { code: "password-too-common", values: {} };
  return null;
}
