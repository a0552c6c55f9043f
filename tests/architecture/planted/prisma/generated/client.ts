export const PrismaClient = {};
