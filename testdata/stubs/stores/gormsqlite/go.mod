module gorm.io/driver/sqlite

go 1.26

require gorm.io/gorm v1.31.2

replace gorm.io/gorm => ../gorm
