/** `fs-native-extensions` on a disk that cannot exchange folders. */
export default { swap: () => Promise.reject(new Error('EINVAL')) }
