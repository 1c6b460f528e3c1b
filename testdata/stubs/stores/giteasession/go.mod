module gitea.com/go-chi/session

go 1.26
